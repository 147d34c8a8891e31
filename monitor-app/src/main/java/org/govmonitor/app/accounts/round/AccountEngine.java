package org.govmonitor.app.accounts.round;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.accounts.article.ArticleDoor;
import org.govmonitor.app.accounts.article.Relocated;
import org.govmonitor.app.accounts.article.Unhurried;
import org.govmonitor.app.accounts.secret.Secrets;
import org.govmonitor.check.leak.ContactReports;
import org.govmonitor.check.leak.PrivacyLeakCheck;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.media.feed.FeedReader;
import org.govmonitor.media.source.AccountReaders;
import org.govmonitor.media.wechat.WeChatReader;
import org.govmonitor.media.weibo.WeiboReader;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;

/** The parts of the engine that read accounts, as the settings want them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MediaSettings.class)
class AccountEngine {
    private static final Words WORDS = Words.of(MediaSettings.class);
    private static final HttpUrl ARTICLES = HttpUrl.get("https://mp.weixin.qq.com/");

    /** A class of its own rather than a lambda: Spring reads the types that a converter takes and gives from it. */
    static final class AddressConverter implements Converter<String, HttpUrl> {
        @Override
        public HttpUrl convert(String text) {
            HttpUrl address = HttpUrl.parse(text);
            if (address == null) {
                throw new IllegalArgumentException(WORDS.say("address.form", text));
            }
            return address;
        }
    }

    @Bean
    @ConfigurationPropertiesBinding
    static AddressConverter addressConverter() {
        return new AddressConverter();
    }

    @Bean
    PersonalDataScanner personalDataScanner(KeyedHash hash) {
        return new PersonalDataScanner(hash);
    }

    /** With the contacts reported that scans of sites report. */
    @Bean
    PrivacyLeakCheck articleLeakCheck(ContactReports contacts) {
        return new PrivacyLeakCheck(contacts);
    }

    @Bean
    ArticleDoor articleDoor(HttpFetcher fetcher, MediaSettings settings, Clock clock) {
        Fetcher slow = new Unhurried(fetcher, settings.articleDelay());
        return new ArticleDoor(
                new Relocated(slow, ARTICLES, settings.platforms().wechatArticles()), clock);
    }

    @Bean
    AccountReaders accountReaders(
            HttpFetcher fetcher, MediaSettings settings, Secrets secrets, Indicators indicators, Clock clock) {
        MediaSettings.Platforms platforms = settings.platforms();
        Duration stale = Duration.ofDays(indicators.accounts().bridgeStale().getDays());
        Fetcher slow = new Unhurried(fetcher, settings.articleDelay());
        return new AccountReaders(
                Map.of(
                        SourceKind.FEED,
                        new FeedReader(fetcher, stale, clock),
                        SourceKind.WECHAT_API,
                        new WeChatReader(fetcher, secrets, clock, platforms.wechatApi()),
                        SourceKind.WEIBO,
                        new WeiboReader(slow, clock, platforms.weibo(), platforms.weiboVisitor())),
                clock);
    }
}
