package org.govmonitor.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.govmonitor.app.members.Role;

/** What each role is offered by the pages, and where it is turned away. */
final class RoleLimits {
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.ADMIN, Role.REVIEWER);
    private static final Set<Role> UNITS = EnumSet.of(Role.UNIT);
    private static final Set<Role> RECTIFIERS = EnumSet.of(Role.ADMIN, Role.REVIEWER, Role.UNIT);
    private static final List<String> MENU = List.of("/", "/findings", "/sites", "/accounts", "/runs", "/lists");

    private final BrowserOffice office;
    private final Browser browser;
    private final List<Offer> offers;
    private final List<Closed> closed;

    /** Something on a page that some roles have. */
    private record Offer(String path, String selector, Set<Role> roles) {}

    /** An address at which some roles are turned away. */
    private record Closed(String path, int status, Set<Role> roles) {}

    /**
     * @param site of the unit of {@link BrowserOffice#person}
     * @param open a finding of it that is OPEN
     * @param others a site of another unit
     * @param foreign a finding of that
     */
    RoleLimits(BrowserOffice office, Browser browser, long site, long open, long others, long foreign) {
        this.office = office;
        this.browser = browser;
        String finding = "/findings/" + open;
        offers = List.of(
                new Offer("/findings", "a[href='/findings/new']", REVIEWERS),
                new Offer("/findings", "[data-bulk]", REVIEWERS),
                new Offer(finding, "button[name=act]", REVIEWERS),
                new Offer(finding, "form[action$='/verify'] button", RECTIFIERS),
                new Offer(finding, "form[action$='/report'] button", RECTIFIERS),
                new Offer("/sites", "a[href='/sites/new']", ADMINS),
                new Offer("/sites", "a[href='/sites/" + others + "']", EnumSet.complementOf(EnumSet.of(Role.UNIT))),
                new Offer("/sites/" + site, "form[action$='/search'] button", ADMINS),
                new Offer("/runs", "form[action='/runs/start'] button", REVIEWERS),
                new Offer("/lists", "form[action$='/issue'] button", REVIEWERS),
                new Offer("/settings", "a[href='/settings/exemptions']", REVIEWERS),
                new Offer("/settings", "a[href='/settings/people']", ADMINS));
        Set<Role> noAdmins = EnumSet.complementOf(EnumSet.of(Role.ADMIN));
        Set<Role> noReviewers = EnumSet.complementOf(EnumSet.copyOf(REVIEWERS));
        closed = List.of(
                new Closed("/settings", 403, noReviewers),
                new Closed("/settings/people", 403, noAdmins),
                new Closed("/settings/audit", 403, noAdmins),
                new Closed("/sites/new", 403, noAdmins),
                new Closed("/findings/new", 403, noReviewers),
                new Closed("/findings/" + foreign, 404, UNITS),
                new Closed("/sites/" + others, 404, UNITS),
                new Closed("/nowhere", 404, ALL));
    }

    /** Signs in and looks at everything. */
    void look(Role role) {
        browser.complaints();
        office.signIn(browser, role);
        seesHisPart(role);
        isTurnedAway(role);
    }

    private void seesHisPart(Role role) {
        List<String> menu = browser.all("#menu a").stream()
                .map(item -> String.valueOf(item.getDomAttribute("href")))
                .toList();
        assertThat(menu.subList(0, MENU.size())).isEqualTo(MENU);
        assertThat(menu.subList(MENU.size(), menu.size()))
                .isEqualTo(REVIEWERS.contains(role) ? List.of("/settings") : List.of());
        for (String path : offers.stream().map(Offer::path).distinct().toList()) {
            if (isClosed(path, role)) {
                continue;
            }
            browser.go(office.page() + path);
            offers.stream()
                    .filter(offer -> offer.path().equals(path))
                    .forEach(offer -> assertThat(browser.all(offer.selector()).isEmpty())
                            .as("%s lacks %s at %s", role, offer.selector(), path)
                            .isEqualTo(!offer.roles().contains(role)));
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private void isTurnedAway(Role role) {
        for (Closed door : closed) {
            if (!door.roles().contains(role)) {
                continue;
            }
            String address = office.page() + door.path();
            browser.go(address);
            assertThat(browser.driver()
                            .executeScript("return performance.getEntriesByType('navigation')[0].responseStatus"))
                    .as("%s at %s", role, door.path())
                    .isEqualTo((long) door.status());
            assertThat(browser.said("main .alert-danger"))
                    .as("%s at %s", role, door.path())
                    .startsWith(door.status() == 403 ? "您无权这样做" : "没有这个页面，或者它不归您看");
            assertThat(browser.all("main a[href='/']")).as("a way on").hasSize(1);
            // The browser notes by itself that the page was refused; the page is to add nothing to that.
            assertThat(browser.complaints())
                    .allMatch(complaint -> complaint.startsWith(address + " - Failed to load resource"));
        }
    }

    private boolean isClosed(String path, Role role) {
        return closed.stream()
                .anyMatch(door -> door.path().equals(path) && door.roles().contains(role));
    }
}
