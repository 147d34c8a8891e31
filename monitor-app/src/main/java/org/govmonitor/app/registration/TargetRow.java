package org.govmonitor.app.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What findings are found in: a site or an account. Both share one numbering, so that an id tells which is meant. */
@Entity
@Table(name = "target")
@Inheritance(strategy = InheritanceType.JOINED)
abstract class TargetRow implements Row {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "target")
    @SequenceGenerator(name = "target", sequenceName = "target_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private final Keeping keeping = new Keeping();

    @Override
    public final long id() {
        return Row.stored(id);
    }

    @Override
    public final long version() {
        return version;
    }

    @Override
    public final Keeping keeping() {
        return keeping;
    }
}
