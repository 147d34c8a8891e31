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

/**
 * What findings are found in: a site or an account. Both share one numbering, so that an id tells which is meant.
 * No method is final: a stand-in for a row that is not loaded answers each of them by loading it.
 */
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
    public long id() {
        return Row.stored(id);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Keeping keeping() {
        return keeping;
    }
}
