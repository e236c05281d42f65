package org.jalon.plugin.schedule;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.FunctionSwitches;

/** Switches among the settings Jira keeps for add-ons; only what is off is written down. */
public final class SettingsSwitches implements FunctionSwitches {
    private static final String PREFIX = "org.jalon.jira.off.";

    private final PluginSettingsFactory settings;

    public SettingsSwitches(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOn(BackgroundFunction function) {
        return settings.createGlobalSettings().get(PREFIX + function.code()) == null;
    }

    @Override
    public void turn(BackgroundFunction function, boolean on) {
        String key = PREFIX + function.code();
        if (on) {
            settings.createGlobalSettings().remove(key);
        } else {
            settings.createGlobalSettings().put(key, "true");
        }
    }
}
