package org.jalon.plugin.rest.file;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import org.jalon.domain.exchange.ImportError;
import org.jalon.domain.exchange.ImportOutcome;
import org.jalon.domain.exchange.ImportProgram;
import org.jalon.domain.exchange.Location;
import org.jalon.domain.exchange.Node;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program file in JSON, from its bytes to what came of importing it. */
public final class ImportFile {
    private static final Location START = new Location(1, 1);
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonTree json = new JsonTree();
    private final ImportProgram importProgram;

    public ImportFile(ImportProgram importProgram) {
        this.importProgram = importProgram;
    }

    /**
     * Imports the file, or says where it stops being JSON; the latter is one error like any other.
     */
    public ImportOutcome read(ActorId actor, InputStream body) {
        Node tree;
        try {
            tree = json.read(text(body));
        } catch (JsonParseException broken) {
            return rejected(
                    JsonTree.location(broken.getLocation()),
                    Message.of("exchange.json.broken", broken.getOriginalMessage()));
        } catch (EmptyFile empty) {
            return rejected(START, Message.of("exchange.json.empty"));
        } catch (StreamConstraintsException tooMuch) {
            return rejected(START, Message.of("exchange.json.too-large"));
        } catch (CharacterCodingException notUtf8) {
            return rejected(START, Message.of("exchange.json.not-utf8"));
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
        return importProgram.from(actor, tree);
    }

    private static ImportOutcome rejected(Location location, Message reason) {
        return new ImportOutcome.Rejected(List.of(new ImportError(location, "", reason)));
    }

    /**
     * The characters of the file without the mark some editors put in front; strict about UTF-8.
     */
    private static Reader text(InputStream body) throws IOException {
        PushbackReader text =
                new PushbackReader(
                        new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()));
        int first = text.read();
        if (first != BYTE_ORDER_MARK && first != -1) {
            text.unread(first);
        }
        return text;
    }
}
