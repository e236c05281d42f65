package org.jalon.host.launch;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

import org.jalon.host.HostGap;
import org.jalon.host.activeobjects.ActiveObjectsOfAddOns;
import org.jalon.host.activeobjects.TransactionMode;
import org.jalon.host.database.Database;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.osgi.HostServices;
import org.jalon.host.osgi.OsgiContainer;
import org.jalon.host.plugin.HostPlugins;
import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.sal.AddOnTexts;
import org.jalon.host.sal.LoginPage;
import org.jalon.host.sal.SiteAddress;
import org.jalon.host.sal.StoredSettings;
import org.jalon.host.schedule.Locks;
import org.jalon.host.schedule.Scheduler;
import org.jalon.host.velocity.PluginTemplateRenderer;
import org.jalon.jiratypes.JiraComponents;
import org.osgi.framework.Bundle;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What an add-on can ask for: by OSGi, or, Jira's own components only, through {@code
 * ComponentAccessor}.
 */
record ServicesForAddOns(
        Database database,
        HostPlugins plugins,
        JiraSite jira,
        Scheduler scheduler,
        PageBuilderService pages,
        TransactionMode mode,
        Supplier<URI> address) {

    /** Offers them, and returns the one that can still be changed. */
    ActiveObjectsOfAddOns offer(OsgiContainer container) {
        HostServices services = new HostServices(container);
        Map<Class<?>, Object> components = new HashMap<>(jira.services());
        components.forEach(services::offerObject);
        services.offer(ClusterLockService.class, new Locks());
        components.put(SchedulerService.class, scheduler);
        JiraComponents.open(type -> component(components, type));
        StoredSettings settings = new StoredSettings(database);
        ActiveObjectsOfAddOns tables =
                new ActiveObjectsOfAddOns(database, plugins, settings.createGlobalSettings(), mode);
        JiraAuthenticationContext person =
                (JiraAuthenticationContext) component(components, JiraAuthenticationContext.class);
        services.offer(PluginSettingsFactory.class, settings);
        services.offer(I18nResolver.class, new AddOnTexts(plugins, person::getLocale));
        services.offer(LoginUriProvider.class, new LoginPage(address));
        services.offer(ApplicationProperties.class, new SiteAddress(address));
        services.offer(PageBuilderService.class, pages);
        services.offerEach(ActiveObjects.class, bundle -> tables.of(addOn(bundle)));
        services.offerEach(
                TemplateRenderer.class,
                bundle -> new PluginTemplateRenderer(addOn(bundle).key(), plugins));
        return tables;
    }

    private static Object component(Map<Class<?>, Object> components, Class<?> type) {
        Object component = components.get(type);
        if (component == null) {
            throw new HostGap(
                    "com.atlassian.jira.component.ComponentAccessor",
                    "getComponent(" + type.getName() + ")");
        }
        return component;
    }

    private InstalledPlugin addOn(Bundle bundle) {
        return plugins.of(bundle)
                .orElseThrow(() -> new IllegalStateException(bundle + " is no add-on"));
    }
}
