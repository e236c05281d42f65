package org.jalon.host.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.host.HostGap;
import org.jalon.host.fragment.PaperAddOn;
import org.jsoup.nodes.Document;
import org.junit.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What may be fetched from an add-on, and in which order a page asks for it. */
public class DownloadsTest {
    private final PaperAddOn addOn =
            new PaperAddOn(
                            """
                            <web-resource key='page'>
                              <dependency>com.atlassian.auiplugin:ajs</dependency>
                              <dependency>paper:base</dependency>
                              <transformation extension='js'><transformer key='jsI18n'/></transformation>
                              <resource type='download' name='page.js' location='ui/page.js'/>
                              <resource type='download' name='page.css' location='ui/page.css'/>
                              <resource type='download' name='page.vm' location='ui/page.vm'/>
                              <resource type='download' name='images/' location='ui/images/'/>
                            </web-resource>
                            <web-resource key='base'>
                              <context>atl.general</context>
                              <resource type='download' name='one.js' location='ui/one.js'/>
                              <resource type='download' name='two.js' location='ui/two.js'/>
                            </web-resource>
                            <web-resource key='lost'><dependency>com.atlassian.auiplugin:aui-unknown</dependency></web-resource>
                            """)
                    .file("ui/page.js", "title(AJS.I18n.getText('title'))")
                    .file("ui/page.css", "a {}")
                    .file("ui/page.vm", "$secret")
                    .file("ui/one.js", "one()")
                    .file("ui/two.js", "two()")
                    .file("ui/images/a.svg", "<svg/>")
                    .file("atlassian-plugin.xml", "<secret/>")
                    .text("title", "Title", "Titre");
    private final WebResources resources = new WebResources(addOn);
    private final Downloads downloads = new Downloads(resources, new Batches(), new StaticFiles());

    @Test
    public void aBatchHoldsAllScriptsOfAModuleInTheUsersLanguage() {
        assertThat(fetched("/download/batch/paper:page/paper:page.js", Locale.FRENCH))
                .isEqualTo("title(\"Titre\");\n");
        assertThat(fetched("/download/batch/paper:page/paper:page.js", Locale.ENGLISH))
                .isEqualTo("title(\"Title\");\n");
        assertThat(fetched("/download/batch/paper:base/paper:base.js", Locale.ENGLISH))
                .isEqualTo("one();\ntwo();\n");
    }

    @Test
    public void filesAndFoldersComeByTheirDeclaredNames() {
        assertThat(fetched("/download/resources/paper:page/page.css", Locale.ENGLISH))
                .isEqualTo("a {}");
        assertThat(fetched("/download/resources/paper:page/images/a.svg", Locale.ENGLISH))
                .isEqualTo("<svg/>");
        assertThat(fetched("/download/batch/paper:page/images/a.svg", Locale.ENGLISH))
                .isEqualTo("<svg/>");
    }

    @Test
    public void templatesAndUndeclaredFilesAreNeverServed() {
        assertThat(downloads.find("/download/resources/paper:page/page.vm", Locale.ENGLISH))
                .isEmpty();
        assertThat(downloads.find("/download/resources/paper:page/ui/page.js", Locale.ENGLISH))
                .isEmpty();
        assertThat(
                        downloads.find(
                                "/download/resources/paper:page/images/../page.js", Locale.ENGLISH))
                .isEmpty();
        assertThat(
                        downloads.find(
                                "/download/resources/paper:page/atlassian-plugin.xml",
                                Locale.ENGLISH))
                .isEmpty();
        assertThat(downloads.find("/static/../sample/program.json", Locale.ENGLISH)).isEmpty();
    }

    @Test
    public void contentTypesFollowTheName() {
        assertThat(
                        downloads
                                .find("/download/resources/paper:page/page.css", Locale.ENGLISH)
                                .orElseThrow()
                                .contentType())
                .isEqualTo("text/css;charset=UTF-8");
        assertThat(
                        downloads
                                .find("/static/host/shims.js", Locale.ENGLISH)
                                .orElseThrow()
                                .contentType())
                .isEqualTo("application/javascript;charset=UTF-8");
    }

    @Test
    public void dependenciesComeFirstAndEachOnce() {
        assertThat(resources.needed(List.of("paper:page", "paper:base"), List.of("atl.general")))
                .extracting(WebResource::key)
                .containsExactly("paper:base", "paper:page");
        assertThat(resources.needed(List.of(), List.of("atl.general")))
                .extracting(WebResource::key)
                .containsExactly("paper:base");
    }

    @Test
    public void aResourceNobodyOffersIsAGap() {
        assertThatThrownBy(() -> resources.needed(List.of("paper:lost"), List.of()))
                .isInstanceOf(HostGap.class)
                .hasMessageContaining("aui-unknown");
    }

    @Test
    public void thePageAsksForWhatItNeedsByContent() {
        Document page = Document.createShell("");

        new ResourceTags(addOn, "/jira")
                .addTo(page, List.of("paper:page"), List.of(), Locale.FRENCH);

        List<String> scripts = page.head().select("script").eachAttr("src");
        assertThat(scripts.get(scripts.size() - 1))
                .matches(
                        "/jira/s/[0-9a-f]{24}/_/download/batch/paper:page/paper:page\\.js\\?locale=fr");
        assertThat(scripts).filteredOn(script -> script.contains("paper:base")).hasSize(1);
        assertThat(scripts.get(0)).contains("jquery");
    }

    private String fetched(String path, Locale locale) {
        return new String(
                downloads.find(path, locale).orElseThrow().content(), StandardCharsets.UTF_8);
    }
}
