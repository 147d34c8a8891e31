package org.govmonitor.app.cli;

import org.govmonitor.fetch.Cidr;
import picocli.CommandLine.ITypeConverter;

/** Reads an address range such as {@code 10.0.0.0/8}. */
final class CidrConverter implements ITypeConverter<Cidr> {
    @Override
    public Cidr convert(String text) {
        try {
            return Cidr.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadValue(e);
        }
    }
}
