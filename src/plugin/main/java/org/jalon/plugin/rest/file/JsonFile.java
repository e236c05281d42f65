package org.jalon.plugin.rest.file;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import org.jalon.domain.exchange.FileTrees;
import org.jalon.domain.exchange.ImportError;
import org.jalon.domain.exchange.Location;
import org.jalon.domain.exchange.Node;
import org.jalon.domain.exchange.UnreadableFile;
import org.jalon.domain.shared.Message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A file in JSON, from its bytes or its text to the tree; where it is none is one error. */
public final class JsonFile implements FileTrees {
    private static final Location START = new Location(1, 1);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonTree json = new JsonTree();

    @Override
    public Node read(String text) {
        return read(new StringReader(text));
    }

    /** The tree of a file in UTF-8, about which it is strict. */
    Node read(InputStream body) {
        return read(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()));
    }

    private Node read(Reader characters) {
        try {
            return json.read(withoutMark(characters));
        } catch (JsonParseException broken) {
            Location place = JsonTree.location(broken.getLocation());
            throw unreadable(place, "exchange.json.broken", broken.getOriginalMessage());
        } catch (EmptyFile empty) {
            throw unreadable(START, "exchange.json.empty");
        } catch (StreamConstraintsException tooMuch) {
            throw unreadable(START, "exchange.json.too-large");
        } catch (CharacterCodingException notUtf8) {
            throw unreadable(START, "exchange.json.not-utf8");
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    /** The characters without the mark that some editors put in front. */
    private static Reader withoutMark(Reader characters) throws IOException {
        PushbackReader text = new PushbackReader(characters);
        int first = text.read();
        if (first != BYTE_ORDER_MARK && first != -1) {
            text.unread(first);
        }
        return text;
    }

    private static UnreadableFile unreadable(Location place, String reason, Object... args) {
        return new UnreadableFile(new ImportError(place, "", Message.of(reason, args)));
    }
}
