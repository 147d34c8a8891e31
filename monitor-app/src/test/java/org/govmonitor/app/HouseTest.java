package org.govmonitor.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The floors of the house: a room may use those above it, never one below. */
class HouseTest {
    private static final String CORE = "org.govmonitor.";
    private static final String APP = "org.govmonitor.app.";

    /** From top to bottom. */
    private static final List<String> CORE_ROOMS = List.of(
            "words",
            "registry",
            "indicator",
            "calendar",
            "fetch",
            "page",
            "render",
            "filled",
            "document",
            "privacy",
            "media",
            "probe",
            "check",
            "discover",
            "scan",
            "figure",
            "export",
            "bulletin");

    /** From top to bottom. The runs drive scans into the ledger, so the ledger stands above them and knows nothing of them. */
    private static final List<String> APP_ROOMS = List.of(
            "settings",
            "store",
            "registration",
            "members",
            "ledger",
            "accounts",
            "availability",
            "notify",
            "runs",
            "chase",
            "figures",
            "publishing",
            "console",
            "api",
            "demo",
            "cli");

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.govmonitor");

    @Test
    void roomsOfTheCoreUseOnlyThoseAboveThem() {
        classes()
                .that()
                .resideInAPackage(CORE + "(**)")
                .and()
                .resideOutsideOfPackage("org.govmonitor.app..")
                .should(useOnlyRoomsAbove(CORE, CORE_ROOMS))
                .check(house);
    }

    @Test
    void roomsOfTheOfficeUseOnlyThoseAboveThem() {
        classes()
                .that()
                .resideInAPackage(APP + "(**)")
                .should(useOnlyRoomsAbove(APP, APP_ROOMS))
                .check(house);
    }

    /** Each package counts for itself, so that the inner packages of a room are in order as the rooms are. */
    @Test
    void packagesLookAtEachOtherInOneDirectionOnly() {
        slices().matching("org.govmonitor.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void theCoreKnowsNoFrameworkAndNoOffice() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.govmonitor.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.govmonitor.app..",
                        "org.springframework..",
                        "jakarta..",
                        "org.quartz..",
                        "org.hibernate..",
                        "org.h2..")
                .check(house);
    }

    @Test
    void quartzStaysInTheRoomOfRuns() {
        noClasses()
                .that()
                .resideOutsideOfPackage(APP + "runs..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quartz..")
                .check(house);
    }

    @Test
    void timeIsPassedInAndNeverReadInTheMiddleOfTheLogic() {
        noClasses()
                .that()
                .resideOutsideOfPackage(APP + "cli..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(house);
    }

    private static ArchCondition<JavaClass> useOnlyRoomsAbove(String base, List<String> rooms) {
        return new ArchCondition<>("use only rooms above") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                int own = rooms.indexOf(room(base, user));
                if (own < 0) {
                    events.add(
                            SimpleConditionEvent.violated(user, user.getName() + " stands in a room without a floor"));
                    return;
                }
                for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    String used =
                            dependency.getTargetClass().getBaseComponentType().getPackageName() + ".";
                    if (used.startsWith(base)
                            && rooms.indexOf(room(
                                            base, dependency.getTargetClass().getBaseComponentType()))
                                    > own) {
                        events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** Empty for what stands at the entrance of the house, which belongs to all. */
    private static String room(String base, JavaClass javaClass) {
        String rest = (javaClass.getPackageName() + ".").substring(base.length());
        return rest.substring(0, Math.max(0, rest.indexOf('.')));
    }
}
