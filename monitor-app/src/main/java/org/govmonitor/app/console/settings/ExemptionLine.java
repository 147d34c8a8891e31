package org.govmonitor.app.console.settings;

import java.util.Map;
import org.govmonitor.app.ledger.ExemptionView;
import org.govmonitor.app.ledger.exempt.Scope;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * An agreed exception as a line.
 *
 * @param covers the site, account, unit or address that it covers
 * @param problem the official wording of the kind, or null for all
 */
record ExemptionLine(
        ExemptionView exemption, String covers, @Nullable String problem) {
    static ExemptionLine of(ExemptionView exemption, Map<Long, NamedTarget> targets, Indicators indicators) {
        Scope scope = exemption.scope();
        ProblemKind kind = null;
        String covers = "";
        if (scope instanceof Scope.OfSubject of) {
            kind = of.kind();
            covers = name(targets, of.targetId())
                    + (exemption.subject() == null
                            ? ""
                            : " " + exemption.subject().place());
        } else if (scope instanceof Scope.OfTarget of) {
            kind = of.kind();
            covers = name(targets, of.targetId());
        } else if (scope instanceof Scope.OfUnit of) {
            kind = of.kind();
            covers = of.unit();
        } else if (scope instanceof Scope.UnderAddress under) {
            kind = under.kind();
            covers = under.prefix();
        }
        return new ExemptionLine(
                exemption, covers, kind == null ? null : indicators.of(kind).wording());
    }

    private static String name(Map<Long, NamedTarget> targets, long id) {
        NamedTarget target = targets.get(id);
        return target == null ? "" : target.name();
    }
}
