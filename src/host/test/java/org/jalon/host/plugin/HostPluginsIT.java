package org.jalon.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

import org.jalon.host.osgi.OsgiContainer;
import org.jalon.host.plugin.addon.Fails;
import org.jalon.host.plugin.addon.Greeting;
import org.jalon.host.plugin.addon.Life;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

public class HostPluginsIT {
    @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static OsgiContainer container;
    private static final List<String> HEARD = new ArrayList<>();

    private final List<String> notes = new ArrayList<>();
    private final HostPlugins plugins = new HostPlugins(container, notes::add);

    @BeforeClass
    public static void start() {
        container = OsgiContainer.start(FOLDER.getRoot().toPath().resolve("osgi"));
        container.context().registerService(Appendable.class, new Log(), new Hashtable<>());
    }

    @AfterClass
    public static void stop() {
        container.close();
    }

    @Before
    public void forget() {
        HEARD.clear();
    }

    @Test
    public void an_add_on_is_wired_and_told_when_it_starts_and_stops() {
        plugins.install(
                addOn("alive")
                        .modules("<servlet key='x' class='y'/><gadget key='old'/>")
                        .in(folder()));

        assertThat(plugins.enabled()).extracting(InstalledPlugin::key).containsExactly("alive");
        assertThat(HEARD).isEmpty();
        assertThat(notes).containsExactly("not emulated: gadget (alive)");
        plugins.start();
        assertThat(HEARD).containsExactly("started");
        plugins.disable("alive");
        assertThat(HEARD).containsExactly("started", "stopped");
        assertThat(plugins.enabled()).isEmpty();
        plugins.enable("alive");
        assertThat(HEARD).containsExactly("started", "stopped", "started");
        plugins.close();
    }

    @Test
    public void a_module_class_is_made_with_the_add_ons_own_beans() {
        plugins.install(addOn("modules").with(Greeting.class).in(folder()));
        InstalledPlugin plugin = plugins.enabled().get(0);

        Supplier<?> made = plugin.create(Greeting.class.getName(), Supplier.class);

        assertThat(made.getClass()).isNotEqualTo(Greeting.class);
        assertThat(made.get()).isEqualTo("made with Life");
        assertThatThrownBy(() -> plugin.create("org.Missing", Supplier.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("modules has no class org.Missing");
        assertThatThrownBy(() -> plugin.create(Greeting.class.getName(), Runnable.class))
                .hasMessageContaining("is no java.lang.Runnable");
        plugins.close();
    }

    @Test
    public void texts_of_a_language_are_filled_with_english() {
        plugins.install(
                addOn("texts")
                        .modules("<resource type='i18n' name='i18n' location='jalon.i18n'/>")
                        .file("jalon/i18n.properties", "a=One\nb=Two\n")
                        .file("jalon/i18n_fr.properties", "a=Été\n")
                        .in(folder()));
        InstalledPlugin plugin = plugins.enabled().get(0);

        assertThat(plugin.texts(Locale.FRANCE)).containsEntry("a", "Été").containsEntry("b", "Two");
        assertThat(plugin.texts(Locale.ENGLISH)).containsEntry("a", "One");
        assertThat(plugin.resource("jalon/i18n.properties")).isPresent();
        assertThat(plugin.resource("jalon/none.properties")).isEmpty();
        plugins.close();
    }

    @Test
    public void a_context_that_fails_is_one_clear_message() {
        Path jar = addOn("broken").with(Fails.class).beans(bean(Fails.class)).in(folder());

        assertThatThrownBy(() -> plugins.install(jar))
                .isInstanceOf(AddOnRefused.class)
                .hasMessage(
                        "broken cannot be enabled: its Spring context fails: IllegalStateException:"
                                + " no luck");
        assertThat(plugins.enabled()).isEmpty();
    }

    @Test
    public void a_package_the_host_does_not_export_stops_the_install_and_is_named() {
        Path jar = addOn("wants-guava").imports("com.google.common.collect").in(folder());

        assertThatThrownBy(() -> plugins.install(jar))
                .isInstanceOf(AddOnRefused.class)
                .hasMessageContaining("wants-guava cannot be enabled")
                .hasMessageContaining("com.google.common.collect");
    }

    @Test
    public void a_part_of_spring_nobody_saw_jira_export_is_hidden() {
        Path jar =
                addOn("wants-spring").imports("org.springframework.context.support").in(folder());

        assertThatThrownBy(() -> plugins.install(jar))
                .hasMessageContaining("org.springframework.context.support");
    }

    @Test
    public void a_jar_that_jira_would_transform_is_refused() {
        Path jar = addOn("old").header("Spring-Context", null).in(folder());

        assertThatThrownBy(() -> plugins.install(jar))
                .hasMessage(
                        "old.jar is no transformerless add-on: its manifest has no Spring-Context");
        assertThat(plugins.enabled()).isEmpty();
    }

    @Test
    public void a_manifest_that_names_another_add_on_than_the_descriptor_is_refused() {
        Path jar = addOn("mine").header("Atlassian-Plugin-Key", "yours").in(folder());

        assertThatThrownBy(() -> plugins.install(jar))
                .hasMessage("mine.jar says yours in its manifest and mine in its descriptor");
    }

    @Test
    public void a_service_nobody_offers_is_named() {
        Path jar =
                addOn("lonely")
                        .beans("<osgi:reference id='r' interface='java.lang.Readable'/>")
                        .in(folder());

        assertThatThrownBy(() -> plugins.install(jar))
                .hasMessageContaining("waits for services nobody offers")
                .hasMessageContaining("java.lang.Readable");
    }

    private static AddOnJar addOn(String key) {
        return new AddOnJar(key)
                .with(Life.class)
                .imports("com.atlassian.sal.api.lifecycle")
                .beans("<osgi:reference id='log' interface='java.lang.Appendable'/>")
                .beans("<bean id='life' class='" + Life.class.getName() + "'/>")
                .beans(
                        "<osgi:service ref='life' interface='"
                                + LifecycleAware.class.getName()
                                + "'/>");
    }

    private static String bean(Class<?> type) {
        return "<bean class='" + type.getName() + "'/>";
    }

    private static Path folder() {
        return FOLDER.getRoot().toPath();
    }

    private static final class Log implements Appendable {
        @Override
        public Appendable append(CharSequence text) {
            HEARD.add(text.toString());
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char letter) {
            return append(String.valueOf(letter));
        }
    }
}
