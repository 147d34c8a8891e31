package org.govmonitor.app.publishing.bulletin;

import java.util.List;
import org.govmonitor.bulletin.Grades;
import org.govmonitor.bulletin.Names;
import org.govmonitor.words.Words;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code monitor.bulletin} of the settings.
 *
 * @param title as the masthead prints it
 * @param office that edits it, as the masthead prints it
 * @param names how the place is named in sentences
 * @param single up to how many are 个别
 * @param few up to how many are 少数
 * @param most from what percentage on they are 多数
 * @param news names of columns whose new items are offered as 工作动态
 */
@ConfigurationProperties(prefix = "monitor.bulletin", ignoreUnknownFields = false)
record BulletinSettings(
        @DefaultValue("") String title,
        @DefaultValue("") String office,
        @DefaultValue("") String city,
        @DefaultValue("") String departments,
        @DefaultValue("") String governments,
        @DefaultValue("") String portal,
        @DefaultValue("") String orders,
        @DefaultValue("2") int single,
        @DefaultValue("5") int few,
        @DefaultValue("50") int most,
        @DefaultValue({}) List<String> news) {
    private static final Words WORDS = Words.of(BulletinSettings.class);

    BulletinSettings {
        title = or(title, "default.title");
        office = or(office, "default.office");
        city = or(city, "default.city");
        departments = or(departments, "default.departments");
        governments = or(governments, "default.governments");
        portal = or(portal, "default.portal");
        orders = or(orders, "default.orders");
        new Grades(single, few, most);
        news = List.copyOf(news);
    }

    private static String or(String written, String usual) {
        return written.isBlank() ? WORDS.say(usual) : written;
    }

    Names names() {
        return new Names(city, departments, governments, portal, orders);
    }

    Grades grades() {
        return new Grades(single, few, most);
    }
}
