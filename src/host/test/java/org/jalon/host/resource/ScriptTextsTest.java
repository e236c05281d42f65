package org.jalon.host.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.util.Locale;
import java.util.Map;

/** How texts get into scripts. */
public class ScriptTextsTest {
    private final ScriptTexts texts =
            new ScriptTexts(
                    Map.of(
                            "view.title", "L''avancement",
                            "view.count", "{0} pays sur {1}, c''est tout",
                            "view.sharp", "a \"b\" </script> \\ \n"),
                    Locale.FRENCH);

    @Test
    public void aCallWithoutArgumentsBecomesTheText() {
        assertThat(texts.translate("x = AJS.I18n.getText(\"view.title\");"))
                .isEqualTo("x = \"L\\u0027avancement\";");
        assertThat(texts.translate("x = AJS.I18n.getText( 'view.title' );"))
                .isEqualTo("x = \"L\\u0027avancement\";");
    }

    @Test
    public void aCallWithArgumentsBecomesAFormatOfThePattern() {
        assertThat(texts.translate("AJS.I18n.getText(\"view.count\", n, total)"))
                .isEqualTo("AJS.format(\"{0} pays sur {1}, c\\u0027\\u0027est tout\", n, total)");
    }

    @Test
    public void otherSpellingsOfTheCallAreKnown() {
        assertThat(texts.translate("WRM.I18n.getText('view.title')"))
                .isEqualTo("\"L\\u0027avancement\"");
        assertThat(texts.translate("I18n.getText('view.title')"))
                .isEqualTo("\"L\\u0027avancement\"");
    }

    @Test
    public void anUnknownKeyStandsForItself() {
        assertThat(texts.translate("AJS.I18n.getText('view.unknown')"))
                .isEqualTo("\"view.unknown\"");
    }

    @Test
    public void aTextCannotBreakOutOfItsLiteral() {
        assertThat(texts.translate("AJS.I18n.getText('view.sharp')"))
                .isEqualTo("\"a \\\"b\\\" \\u003c/script\\u003e \\\\ \\n\"");
    }

    @Test
    public void aKeyThatIsNoLiteralIsLeftAlone() {
        assertThat(texts.translate("AJS.I18n.getText(key)")).isEqualTo("AJS.I18n.getText(key)");
    }
}
