package org.jalon.plugin.rest.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.exchange.ImportError;
import org.jalon.domain.exchange.ImportOutcome;
import org.jalon.domain.exchange.Location;
import org.jalon.domain.shared.ActorId;
import org.junit.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

public class ImportFileTest {
    /** None of these files gets as far as the use case. */
    private final ImportFile file = new ImportFile(null);

    @Test
    public void brokenJsonIsOneErrorWithItsPlace() {
        ImportError error = onlyError("{\n \"a\": ?}".getBytes(StandardCharsets.UTF_8));

        assertThat(error.location()).isEqualTo(new Location(2, 7));
        assertThat(error.reason().key()).isEqualTo("exchange.json.broken");
    }

    @Test
    public void aFileThatStopsInTheMiddleIsBroken() {
        assertThat(onlyError("{\"a\": [1".getBytes(StandardCharsets.UTF_8)).reason().key())
                .isEqualTo("exchange.json.broken");
    }

    @Test
    public void anEmptyFileIsAnError() {
        assertThat(onlyError(new byte[0]).reason().key()).isEqualTo("exchange.json.empty");
    }

    @Test
    public void aFileInAnotherEncodingIsAnError() {
        assertThat(onlyError("{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1)).reason().key())
                .isEqualTo("exchange.json.not-utf8");
    }

    @Test
    public void aFileTooDeepIsAnError() {
        assertThat(onlyError("[".repeat(60).getBytes(StandardCharsets.UTF_8)).reason().key())
                .isEqualTo("exchange.json.too-large");
    }

    @Test
    public void theMarkThatSomeEditorsPutInFrontIsNoPartOfTheFile() {
        assertThat(onlyError("\uFEFF".getBytes(StandardCharsets.UTF_8)).reason().key())
                .isEqualTo("exchange.json.empty");
    }

    private ImportError onlyError(byte[] bytes) {
        ImportOutcome outcome = file.read(new ActorId("admin"), new ByteArrayInputStream(bytes));
        assertThat(outcome).isInstanceOf(ImportOutcome.Rejected.class);
        assertThat(((ImportOutcome.Rejected) outcome).errors()).hasSize(1);
        return ((ImportOutcome.Rejected) outcome).errors().get(0);
    }
}
