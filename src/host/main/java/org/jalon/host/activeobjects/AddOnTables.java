package org.jalon.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;

import net.java.ao.RawEntity;

import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Module;

import java.util.Comparator;
import java.util.List;

/**
 * Brings an add-on's tables to the shape its entities have now: first the upgrade tasks it has not
 * yet run, in the order of their model versions, then the entities of its {@code ao} module.
 * Columns are added, never dropped.
 */
final class AddOnTables {
    private final InstalledPlugin plugin;
    private final Module module;
    private final TableNames names;
    private final PluginSettings settings;

    /**
     * @param settings keep, as Jira does, the model version reached
     */
    AddOnTables(InstalledPlugin plugin, Module module, PluginSettings settings) {
        this.plugin = plugin;
        this.module = module;
        this.names = TableNames.of(module.attribute("namespace").orElse(plugin.key()));
        this.settings = settings;
    }

    TableNames names() {
        return names;
    }

    void prepare(ActiveObjects tables) {
        List<ActiveObjectsUpgradeTask> tasks =
                module.children("upgradeTask").stream()
                        .map(
                                task ->
                                        plugin.create(
                                                task.getTextContent().trim(),
                                                ActiveObjectsUpgradeTask.class))
                        .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                        .toList();
        for (ActiveObjectsUpgradeTask task : tasks) {
            if (reached().isOlderThan(task.getModelVersion())) {
                task.upgrade(reached(), tables);
                settings.put(versionKey(), task.getModelVersion().toString());
            }
        }
        tables.migrate(entities());
    }

    private ModelVersion reached() {
        Object stored = settings.get(versionKey());
        return ModelVersion.valueOf(stored == null ? "0" : stored.toString());
    }

    private String versionKey() {
        return names.prefix() + "_#";
    }

    @SuppressWarnings("unchecked")
    private Class<? extends RawEntity<?>>[] entities() {
        return module.children("entity").stream()
                .map(entity -> entity(entity.getTextContent().trim()))
                .toArray(Class[]::new);
    }

    private Class<?> entity(String name) {
        try {
            Class<?> type = plugin.load(name);
            if (!RawEntity.class.isAssignableFrom(type)) {
                throw new IllegalStateException(name + " of " + plugin.key() + " is no entity");
            }
            return type;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    plugin.key() + " names an entity it does not have: " + name, e);
        }
    }
}
