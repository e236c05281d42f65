package org.jalon.host.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;

import org.jalon.host.HostGap;
import org.jalon.host.database.Database;
import org.jalon.host.database.Database.Dialect;
import org.jalon.host.database.H2Database;
import org.jalon.host.database.PostgresDatabase;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

import java.nio.file.Path;
import java.util.List;

@RunWith(Parameterized.class)
public class StoredSettingsIT {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final Dialect dialect;

    public StoredSettingsIT(Dialect dialect) {
        this.dialect = dialect;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Dialect> databases() {
        return List.of(Dialect.values());
    }

    @Test
    public void a_setting_is_kept_replaced_and_taken_away() {
        try (Database database = open()) {
            PluginSettings settings = new StoredSettings(database).createGlobalSettings();
            assertThat(settings.get("link-type")).isNull();
            assertThat(settings.put("link-type", "10100")).isNull();
            assertThat(settings.put("link-type", "10200")).isEqualTo("10100");
        }
        try (Database database = open()) {
            PluginSettings settings = new StoredSettings(database).createGlobalSettings();
            assertThat(settings.get("link-type")).isEqualTo("10200");
            assertThat(settings.remove("link-type")).isEqualTo("10200");
            assertThat(settings.get("link-type")).isNull();
            assertThat(database.connectionsInUse()).isZero();
        }
    }

    @Test
    public void what_nobody_has_called_yet_is_a_gap() {
        try (Database database = open()) {
            PluginSettings settings = new StoredSettings(database);

            assertThatThrownBy(() -> settings.put("list", List.of("a")))
                    .isInstanceOf(HostGap.class);
            assertThatThrownBy(() -> settings.get("k".repeat(256)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Database open() {
        Path root = folder.getRoot().toPath();
        return dialect == Dialect.H2 ? H2Database.open(root) : PostgresDatabase.open(root);
    }
}
