package org.jalon.host.jira.search;

import org.jalon.host.HostGap;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment or a day, compared in the site's zone. A day without time means its first moment, as in
 * Jira.
 */
final class DateField implements JqlField {
    private static final Pattern PERIOD = Pattern.compile("([+-]?)(\\d{1,6})([mhdw])");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of(
                    "m", ChronoUnit.MINUTES,
                    "h", ChronoUnit.HOURS,
                    "d", ChronoUnit.DAYS,
                    "w", ChronoUnit.WEEKS);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd H:mm");

    private final String column;
    private final boolean day;
    private final SiteDatabase site;

    /**
     * @param day whether the column holds a day, not a moment
     */
    DateField(String column, boolean day, SiteDatabase site) {
        this.column = column;
        this.day = day;
        this.site = site;
    }

    @Override
    public SqlPart compile(Clause.Comparison comparison, JiraUser viewer) {
        Clause.Operator operator = comparison.operator();
        if (comparison.operands().size() != 1 || operator.text().contains("~")) {
            throw JqlError.operator(operator.text(), comparison.field());
        }
        if (comparison.operand() instanceof Clause.Operand.Empty) {
            return SqlPart.of(column + (operator.negative() ? " is not null" : " is null"));
        }
        Instant moment = moment(comparison);
        String sign = operator == Clause.Operator.NOT_EQUALS ? "<>" : operator.text();
        if (!operator.ordering() && !sign.equals("=") && !sign.equals("<>")) {
            throw JqlError.operator(operator.text(), comparison.field());
        }
        Object value = day ? moment.atZone(zone()).toLocalDate() : SiteDatabase.stamp(moment);
        return SqlPart.of(column + " " + sign + " ?", value);
    }

    private Instant moment(Clause.Comparison comparison) {
        return switch (comparison.operand()) {
            case Clause.Operand.Function function -> call(function);
            case Clause.Operand.Value value -> parse(value.text(), comparison.field());
            case Clause.Operand.Empty none -> throw new IllegalStateException();
        };
    }

    private Instant call(Clause.Operand.Function function) {
        Instant now = site.now();
        return switch (function.name().toLowerCase(Locale.ROOT) + function.arguments().size()) {
            case "now0" -> now;
            case "startofday0" -> start(now.atZone(zone()).toLocalDate());
            default -> throw new HostGap("JQL", function.name() + "()");
        };
    }

    private Instant parse(String text, String field) {
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            long amount = Long.parseLong(period.group(2));
            ChronoUnit unit = UNITS.get(period.group(3));
            long signed = period.group(1).equals("-") ? -amount : amount;
            return site.now().atZone(zone()).plus(signed, unit).toInstant();
        }
        String iso = text.replace('/', '-');
        try {
            return iso.contains(" ")
                    ? LocalDateTime.parse(iso, MINUTE).atZone(zone()).toInstant()
                    : start(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            throw JqlError.because(
                    "Date value '"
                            + text
                            + "' for field '"
                            + field
                            + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd"
                            + " HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                            + " '4w 2d'.");
        }
    }

    private Instant start(LocalDate date) {
        return date.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return site.zone();
    }
}
