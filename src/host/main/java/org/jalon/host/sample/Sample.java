package org.jalon.host.sample;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.plugin.InstalledPlugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The sample program: Jira's side filled directly, the add-on's side imported by the add-on itself.
 */
public final class Sample {
    /** The add-on's job that keeps past days; the sample need not wait for its time. */
    public static final String HISTORY = "org.jalon.schedule.snapshots";

    private static final String WORKFLOW = "jalon/workflow/rollout-workflow.xml";

    private final SampleSite jira;
    private final InstalledPlugin addOn;
    private final SampleDates dates;

    /**
     * @param addOn started, so that its link type is there; its jar holds the rollout workflow
     */
    public Sample(JiraSite site, InstalledPlugin addOn, SampleDates dates) {
        this.jira = new SampleSite(site, dates);
        this.addOn = addOn;
        this.dates = dates;
    }

    /** Whether an earlier run left it on this site. */
    public boolean isThere() {
        return jira.isThere();
    }

    /**
     * @param address of the running site, with context path
     * @return the add-on's answer to the import
     * @throws IllegalStateException with that answer if the import was refused
     */
    public String load(URI address) {
        jira.fill(workflow(), addOn.key());
        return new SampleImport(address, dates).run();
    }

    private String workflow() {
        try (InputStream xml =
                addOn.resource(WORKFLOW)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "The add-on ships no " + WORKFLOW))) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
