package org.jalon.domain.method;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A figure the measures compute and a method may ask to be followed. */
public enum Kpi {
    COVERAGE("coverage"),
    COVERAGE_BY_VOLUME("coverage-by-volume"),
    PROGRESS("progress"),
    SPI("spi"),
    SPI_T("spi-t"),
    CPI("cpi"),
    EARNED_SCHEDULE("earned-schedule"),
    FORECAST_DURATION("forecast-duration"),
    EAC("eac"),
    TCPI("tcpi"),
    GO_LIVE_SLIP("go-live-slip"),
    UPDATE_AGE("update-age");

    private final String code;

    Kpi(String code) {
        this.code = code;
    }

    /** What files and addresses call it. */
    public String code() {
        return code;
    }

    /** All of them by their codes. */
    public static Map<String, Kpi> byCode() {
        return Arrays.stream(values()).collect(Collectors.toMap(Kpi::code, kpi -> kpi));
    }
}
