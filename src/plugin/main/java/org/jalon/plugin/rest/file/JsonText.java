package org.jalon.plugin.rest.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import org.jalon.domain.exchange.Node;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes the domain's tree as JSON that people can read and compare line by line. */
public final class JsonText {
    private final JsonFactory json = new JsonFactory();

    public String of(Node tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(text)) {
            generator.setPrettyPrinter(new DefaultPrettyPrinter());
            write(generator, tree);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator generator, Node node) throws IOException {
        switch (node) {
            case Node.TextNode text -> generator.writeString(text.text());
            case Node.NumberNode number -> generator.writeNumber(number.number());
            case Node.BooleanNode flag -> generator.writeBoolean(flag.value());
            case Node.NullNode none -> generator.writeNull();
            case Node.ArrayNode array -> {
                generator.writeStartArray();
                for (Node element : array.elements()) {
                    write(generator, element);
                }
                generator.writeEndArray();
            }
            case Node.ObjectNode object -> {
                generator.writeStartObject();
                for (Node.Member member : object.members()) {
                    generator.writeFieldName(member.name());
                    write(generator, member.value());
                }
                generator.writeEndObject();
            }
        }
    }
}
