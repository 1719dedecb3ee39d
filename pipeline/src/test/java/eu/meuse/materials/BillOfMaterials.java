package eu.meuse.materials;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Writes libraries as CycloneDX 1.6, in JSON: the same libraries, the same text. */
final class BillOfMaterials {
    private BillOfMaterials() {}

    static String of(List<Library> libraries) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.writeStringField("bomFormat", "CycloneDX");
            json.writeStringField("specVersion", "1.6");
            json.writeNumberField("version", 1);
            json.writeObjectFieldStart("metadata");
            json.writeObjectFieldStart("component");
            named(json, "application", "pkg:maven/eu.meuse/meuse-pipeline@1.0.0?type=jar", "eu.meuse", "meuse-pipeline", "1.0.0");
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("components");
            for (Library library : libraries) {
                write(json, library);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString().replace("\r\n", "\n") + "\n";
    }

    private static void named(JsonGenerator json, String type, String url, String group, String name, String version) throws IOException {
        json.writeStringField("type", type);
        json.writeStringField("bom-ref", url);
        json.writeStringField("group", group);
        json.writeStringField("name", name);
        json.writeStringField("version", version);
        json.writeStringField("purl", url);
    }

    private static void write(JsonGenerator json, Library library) throws IOException {
        json.writeStartObject();
        named(json, "library", library.url(), library.group(), library.name(), library.version());
        json.writeArrayFieldStart("hashes");
        json.writeStartObject();
        json.writeStringField("alg", "SHA-256");
        json.writeStringField("content", library.sha256());
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("licenses");
        for (String licence : library.licences()) {
            json.writeStartObject();
            json.writeObjectFieldStart("license");
            json.writeStringField("name", licence);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
