package eu.meuse.intake.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** Opens parts as XML that refers to nothing outside itself. */
final class XmlSource {
    private final XMLInputFactory factory = new InputFactoryImpl();

    XmlSource() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    }

    XmlPart open(InputStream in) throws UnreadableWorkbook {
        try {
            return new XmlPart(factory.createXMLStreamReader(in), in);
        } catch (XMLStreamException | RuntimeException broken) {
            throw UnreadableWorkbook.broken(broken);
        }
    }
}
