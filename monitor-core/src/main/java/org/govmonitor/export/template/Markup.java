package org.govmonitor.export.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** WordprocessingML as a tree. */
final class Markup {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private Markup() {}

    /** @throws IOException if it is not well-formed or declares a document type */
    static Document parse(byte[] xml) throws IOException {
        try {
            return XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (SAXException malformed) {
            throw new IOException(malformed);
        }
    }

    static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException broken) {
            throw new IOException(broken);
        }
        return out.toByteArray();
    }

    static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** Whether it stands in the copy that programs read which do not know what is above it. */
    static boolean isFallback(Node node) {
        return fallback(node) != null;
    }

    static @Nullable Node fallback(Node node) {
        for (Node up = node; up != null; up = up.getParentNode()) {
            if (COMPATIBILITY.equals(up.getNamespaceURI()) && "Fallback".equals(up.getLocalName())) {
                return up;
            }
        }
        return null;
    }

    /** The paragraphs in it, itself if it is one, those in frames and tables too, in the order of the document. */
    static List<Element> paragraphs(Node node) {
        List<Element> found = new ArrayList<>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Element> found) {
        if (is(node, "p")) {
            found.add((Element) node);
        }
        children(node).forEach(child -> collect(child, found));
    }

    /** As a list of its own, which stays as it is while the tree changes. */
    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    /** From the root to the node itself. */
    static List<Node> path(Node node) {
        List<Node> path = new ArrayList<>();
        for (Node up = node; up != null; up = up.getParentNode()) {
            path.add(0, up);
        }
        return path;
    }

    static boolean isWithin(Node node, List<? extends Node> roots) {
        for (Node up = node; up != null; up = up.getParentNode()) {
            if (roots.contains(up)) {
                return true;
            }
        }
        return false;
    }
}
