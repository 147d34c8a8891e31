package org.govmonitor.app.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.govmonitor.registry.Contact;
import org.govmonitor.registry.Unit;
import org.jspecify.annotations.Nullable;

/** A unit as it is kept. */
@Entity
@Table(name = "unit")
class UnitRow implements Row {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Embedded
    private final Keeping keeping = new Keeping();

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false)
    private String name;

    private @Nullable String contactName;
    private @Nullable String contactPhone;
    private @Nullable String contactMail;

    protected UnitRow() {}

    UnitRow(Unit unit) {
        this.name = unit.name();
        take(unit.contact());
    }

    /** Whether anything is different afterwards. */
    boolean update(Unit unit) {
        boolean changed = !Objects.equals(toUnit(), unit);
        name = unit.name();
        take(unit.contact());
        return changed;
    }

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

    @Override
    public void place(int place) {
        ordinal = place;
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String described() {
        return Described.of("unit", name, contactName, contactPhone, contactMail);
    }

    Unit toUnit() {
        boolean known = contactName != null || contactPhone != null || contactMail != null;
        return new Unit(name, known ? new Contact(contactName, contactPhone, contactMail) : null);
    }

    private void take(@Nullable Contact contact) {
        contactName = contact == null ? null : contact.name();
        contactPhone = contact == null ? null : contact.phone();
        contactMail = contact == null ? null : contact.mail();
    }
}
