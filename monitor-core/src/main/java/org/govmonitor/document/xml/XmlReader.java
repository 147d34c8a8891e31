package org.govmonitor.document.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.StopReading;
import org.jspecify.annotations.Nullable;

/** A stream of XML events by local names. Prefixes and namespaces are not asked: programs write them as they like. */
public final class XmlReader {
    private static final XMLInputFactory FACTORY = factory();
    /** Markup that people's programs write is never so deep. */
    private static final int DEEPEST = 500;

    private final XMLStreamReader reader;
    private int event;
    private int depth;

    private XmlReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Left to itself it prints what it met in the file.
        factory.setXMLReporter((message, type, related, location) -> {});
        return factory;
    }

    public static XmlReader of(InputStream in) {
        try {
            return new XmlReader(FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    public static XmlReader of(byte[] xml) {
        return of(new ByteArrayInputStream(xml));
    }

    public static XmlReader of(String xml) {
        try {
            return new XmlReader(FACTORY.createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    /** Goes on to the next event; false at the end. */
    public boolean next() {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > DEEPEST) {
                        throw new StopReading(Unread.NESTED_TOO_DEEP);
                    }
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    public boolean starts() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean ends() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** The local name of the element that starts or ends here, else empty. */
    public String name() {
        return starts() || ends() ? reader.getLocalName() : "";
    }

    public boolean starts(String name) {
        return starts() && reader.getLocalName().equals(name);
    }

    public boolean ends(String name) {
        return ends() && reader.getLocalName().equals(name);
    }

    /** The text of this event, else empty. */
    public String text() {
        return starts() || ends() ? "" : reader.getText();
    }

    /** An attribute of the element that starts here, by local name, or null. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    public String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A number of an attribute, or another where it is none that a person would write. */
    public int number(String name, int otherwise) {
        return Numbers.parse(attribute(name), otherwise);
    }

    /** Passes over the element that starts here. */
    public void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            continue;
        }
    }

    /** The text of the element that starts here, whatever markup is inside. */
    public String allText() {
        int outside = depth - 1;
        StringBuilder all = new StringBuilder();
        while (next() && depth > outside) {
            all.append(text());
        }
        return all.toString();
    }
}
