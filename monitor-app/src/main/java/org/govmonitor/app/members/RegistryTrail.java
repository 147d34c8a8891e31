package org.govmonitor.app.members;

import org.govmonitor.app.registration.RegistryChanged;
import org.govmonitor.words.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes every change of the registry in the trail, in the transaction of the change. */
@Component
class RegistryTrail {
    private static final Words WORDS = Words.of(RegistryTrail.class);

    private final Audit audit;

    RegistryTrail(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void note(RegistryChanged change) {
        audit.record(
                change.actor(),
                AuditAction.REGISTRY_CHANGED,
                WORDS.say("registry." + change.kind(), change.what()),
                change.before(),
                change.after());
    }
}
