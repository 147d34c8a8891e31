package org.govmonitor.app.cli;

import org.govmonitor.check.leak.ContactReports;
import picocli.CommandLine.ITypeConverter;

/** Reads which contacts published on purpose are reported: {@code none}, {@code rosters}, {@code all}. */
final class ContactsConverter implements ITypeConverter<ContactReports> {
    @Override
    public ContactReports convert(String text) {
        try {
            return ContactReports.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadValue(e);
        }
    }
}
