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
        @DefaultValue("政务公开月报") String title,
        @DefaultValue("政务公开领导小组办公室编") String office,
        @DefaultValue("全市") String city,
        @DefaultValue("市直各部门") String departments,
        @DefaultValue("各县（市、区）政府") String governments,
        @DefaultValue("市政府门户网站") String portal,
        @DefaultValue("问政平台") String orders,
        @DefaultValue("2") int single,
        @DefaultValue("5") int few,
        @DefaultValue("50") int most,
        @DefaultValue({}) List<String> news) {
    private static final Words WORDS = Words.of(BulletinSettings.class);

    BulletinSettings {
        if (title.isBlank() || office.isBlank()) {
            throw new IllegalArgumentException(WORDS.say("settings.blank"));
        }
        new Grades(single, few, most);
        news = List.copyOf(news);
    }

    Names names() {
        return new Names(city, departments, governments, portal, orders);
    }

    Grades grades() {
        return new Grades(single, few, most);
    }
}
