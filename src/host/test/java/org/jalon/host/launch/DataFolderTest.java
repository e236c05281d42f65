package org.jalon.host.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class DataFolderTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void one_host_at_a_time_holds_it() {
        Path path = folder.getRoot().toPath().resolve("data");
        DataFolder first = DataFolder.take(path);

        assertThatThrownBy(() -> DataFolder.take(path))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "The data folder "
                                + path
                                + " is in use by another host: stop that one, or give"
                                + " -Ddata=another folder.");
        first.close();
        DataFolder.take(path).close();
    }

    @Test
    public void emptied_it_holds_nothing_of_earlier_runs_and_is_still_held() throws IOException {
        Path path = folder.getRoot().toPath();
        DataFolder held = DataFolder.take(path);
        Files.createDirectories(path.resolve("h2/deep"));
        Files.writeString(path.resolve("h2/deep/jira.mv.db"), "rows");

        held.empty();

        assertThat(path.resolve("h2")).doesNotExist();
        assertThatThrownBy(() -> DataFolder.take(path)).isInstanceOf(StartRefused.class);
        held.close();
    }

    @Test
    public void a_file_in_its_place_is_one_clear_line() throws IOException {
        Path file = folder.newFile("demo-data").toPath();

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The data folder " + file + " cannot be used: ");
    }
}
