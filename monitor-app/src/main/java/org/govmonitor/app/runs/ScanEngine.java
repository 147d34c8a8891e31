package org.govmonitor.app.runs;

import org.govmonitor.check.leak.ContactReports;
import org.govmonitor.discover.ColumnDiscovery;
import org.govmonitor.document.sandbox.SandboxPool;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.render.Renderer;
import org.govmonitor.scan.SiteScanner;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

/** The parts of the engine as the settings want them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    ContactSettings.class,
    FetchSettings.class,
    RenderSettings.class,
    DocumentSettings.class,
    ScanSettings.class,
    DiscoverSettings.class
})
class ScanEngine {

    /** A class of its own rather than a lambda: Spring reads the types that a converter takes and gives from it. */
    static final class CidrConverter implements Converter<String, Cidr> {
        @Override
        public Cidr convert(String text) {
            return Cidr.parse(text);
        }
    }

    /** As {@link CidrConverter}. */
    static final class ScheduleConverter implements Converter<String, Schedule> {
        @Override
        public Schedule convert(String text) {
            return Schedule.of(text);
        }
    }

    /** As {@link CidrConverter}. */
    static final class ContactsConverter implements Converter<String, ContactReports> {
        @Override
        public ContactReports convert(String text) {
            return ContactReports.parse(text);
        }
    }

    @Bean
    @ConfigurationPropertiesBinding
    static ContactsConverter contactsConverter() {
        return new ContactsConverter();
    }

    @Bean
    @ConfigurationPropertiesBinding
    static ScheduleConverter scheduleConverter() {
        return new ScheduleConverter();
    }

    @Bean
    @ConfigurationPropertiesBinding
    static CidrConverter cidrConverter() {
        return new CidrConverter();
    }

    @Bean
    HttpFetcher fetcher(FetchSettings fetch, ContactSettings contact) {
        return HttpFetcher.open(fetch.policy(contact.orNull()));
    }

    /** Of sites and of media accounts alike. */
    @Bean
    ContactReports contactReports(ScanSettings scan) {
        return scan.reportContacts();
    }

    @Bean
    OwnNetwork ownNetwork(FetchSettings fetch) {
        return new OwnNetwork(fetch.allowAddress());
    }

    @Bean
    SandboxPool documentReader(DocumentSettings documents) {
        return documents.reader();
    }

    @Bean
    SiteScanner siteScanner(
            HttpFetcher fetcher,
            RenderSettings render,
            Indicators indicators,
            KeyedHash hash,
            SandboxPool documentReader) {
        SiteScanner scanner =
                new SiteScanner(fetcher, indicators, new PersonalDataScanner(hash)).reading(documentReader);
        Renderer renderer = render.renderer(fetcher);
        return renderer == null ? scanner : scanner.drawing(renderer);
    }

    @Bean
    ColumnDiscovery columnDiscovery(HttpFetcher fetcher, Indicators indicators) {
        return new ColumnDiscovery(fetcher, indicators);
    }
}
