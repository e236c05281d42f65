package org.jalon.plugin.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;

import org.jalon.domain.checkpoint.CheckpointCode;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our conditions on a transition, read from its XML: how conditions hang together differs between
 * the versions of OSWorkflow, how they are written does not.
 */
final class HidingConditions {
    private static final Pattern CONDITION =
            Pattern.compile(
                    "<condition\\b[^>]*>(?:(?!</condition>).)*</condition>", Pattern.DOTALL);
    private static final Pattern CHECKPOINT =
            Pattern.compile("<arg name=\"checkpoint\">\\s*([^<\\s]+)\\s*</arg>");
    private static final Pattern EMPTY = Pattern.compile("<conditions\\b[^>]*>\\s*</conditions>");

    private HidingConditions() {}

    static Set<CheckpointCode> of(ActionDescriptor action) {
        Set<CheckpointCode> codes = new HashSet<>();
        Matcher condition = CONDITION.matcher(text(action));
        while (condition.find()) {
            Matcher checkpoint = CHECKPOINT.matcher(condition.group());
            if (isOurs(condition.group()) && checkpoint.find()) {
                codes.add(new CheckpointCode(checkpoint.group(1)));
            }
        }
        return codes;
    }

    /** The restriction without our conditions, as XML; empty when nothing is left of it. */
    static String without(ActionDescriptor action) {
        String left =
                CONDITION
                        .matcher(text(action))
                        .replaceAll(
                                found ->
                                        isOurs(found.group())
                                                ? ""
                                                : Matcher.quoteReplacement(found.group()));
        String before;
        do {
            before = left;
            left = EMPTY.matcher(left).replaceAll("");
        } while (!before.equals(left));
        return left.contains("<condition ") ? left : "";
    }

    private static boolean isOurs(String condition) {
        return condition.contains(">" + CheckpointCondition.class.getName() + "<");
    }

    private static String text(ActionDescriptor action) {
        RestrictionDescriptor restriction = action.getRestriction();
        if (restriction == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        restriction.writeXML(out, 0);
        out.flush();
        return text.toString();
    }
}
