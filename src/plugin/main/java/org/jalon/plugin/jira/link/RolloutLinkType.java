package org.jalon.plugin.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The link type "Jalon rollout": an issue of a Business Unit delivers a milestone. It is known by
 * its id, so that an administrator may rename it; by name only when that id is gone, as after an
 * import of the site.
 */
public final class RolloutLinkType {
    private static final String NAME = "Jalon rollout";
    private static final String OUTWARD = "delivers";
    private static final String INWARD = "is delivered by";
    private static final String SETTING = "org.jalon.jira.rollout-link-type";

    private final IssueLinkTypeManager types;
    private final PluginSettingsFactory settings;

    public RolloutLinkType(IssueLinkTypeManager types, PluginSettingsFactory settings) {
        this.types = types;
        this.settings = settings;
    }

    /** Finds the link type or creates it; called when the add-on starts. */
    public void ensure() {
        if (byId().isEmpty()) {
            IssueLinkType type = named().orElseGet(this::create);
            settings().put(SETTING, type.getId().toString());
        }
    }

    /** The id of the link type; empty while there is none. */
    public OptionalLong id() {
        return byId().or(this::named)
                .map(type -> OptionalLong.of(type.getId()))
                .orElseGet(OptionalLong::empty);
    }

    private Optional<IssueLinkType> byId() {
        return Optional.ofNullable((String) settings().get(SETTING))
                .map(Long::valueOf)
                .map(types::getIssueLinkType);
    }

    private Optional<IssueLinkType> named() {
        return types.getIssueLinkTypesByName(NAME).stream().findFirst();
    }

    private IssueLinkType create() {
        types.createIssueLinkType(NAME, OUTWARD, INWARD, null);
        return named().orElseThrow(() -> new IllegalStateException("Jira created no link type"));
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}
