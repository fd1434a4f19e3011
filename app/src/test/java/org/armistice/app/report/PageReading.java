package org.armistice.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as a parser reads it, with what must hold of every page. */
final class PageReading {
    private final Document document;

    PageReading(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }

    /** It loads nothing and runs nothing but, at most, the one script that comes with the program. */
    void needsNothingBesideIt(String page) {
        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("@import")
                .doesNotContain("http://");
        assertThat(page.replace("url(#", "")).doesNotContain("url(");
        assertThat(elements("link")).isEmpty();
        assertThat(elements("img")).isEmpty();
        assertThat(elements("iframe")).isEmpty();
        for (Element script : elements("script")) {
            assertThat(script.getTextContent()).startsWith("'use strict';");
        }
        for (Element element : elements("*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName().toLowerCase(Locale.ROOT);
                assertThat(name).doesNotStartWith("on").isNotEqualTo("src");
                if (name.equals("href")) {
                    assertThat(element.getAttribute(name)).startsWith("#");
                }
            }
        }
    }

    void everyReferenceLeadsSomewhere() {
        Set<String> ids = new HashSet<>();
        for (Element element : elements("*")) {
            if (element.hasAttribute("id")) {
                assertThat(ids.add(element.getAttribute("id")))
                        .as("twice: %s", element.getAttribute("id"))
                        .isTrue();
            }
        }
        for (Element element : elements("*")) {
            for (String attribute : List.of("href", "fill")) {
                String target =
                        element.getAttribute(attribute).replace("url(", "").replace(")", "");
                if (target.startsWith("#")) {
                    assertThat(ids).contains(target.substring(1));
                }
            }
        }
    }

    /** Every picture says what it shows and is followed by the numbers behind it; how many there are. */
    int pictures() {
        List<Element> figures = elements("figure");
        for (Element figure : figures) {
            Element picture = (Element) figure.getElementsByTagName("svg").item(0);
            assertThat(child(picture, 0)).isEqualTo("title");
            assertThat(child(picture, 1)).isEqualTo("desc");
            assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(figure.getElementsByTagName("tbody").getLength()).isEqualTo(1);
            assertThat(figure.getElementsByTagName("td").getLength())
                    .as(
                            "numbers of %s",
                            figure.getElementsByTagName("h3").item(0).getTextContent())
                    .isPositive();
        }
        return figures.size();
    }

    /** No coordinate is missing: a picture of NaN is no picture. */
    void everyCoordinateIsANumber() {
        for (String name : List.of("path", "rect", "use", "text")) {
            for (Element element : elements(name)) {
                for (String attribute : List.of("d", "x", "y", "width", "height", "transform")) {
                    assertThat(element.getAttribute(attribute))
                            .doesNotContain("NaN")
                            .doesNotContain("Infinity")
                            .doesNotContain("9223372036854775807");
                }
            }
        }
    }

    private static String child(Element element, int index) {
        Node node = element.getChildNodes().item(index);
        return node.getNodeName();
    }
}
