package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What loading the sample made; there is one row at most. */
@Preload
@Table("SAMPLE")
public interface SampleRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getSampleKey();

    void setSampleKey(String sampleKey);

    String getProgram();

    void setProgram(String program);

    String getStandard();

    void setStandard(String standard);

    /** Codes with slashes between. */
    @StringLength(StringLength.UNLIMITED)
    String getUnits();

    void setUnits(String units);

    /** Keys with slashes between. */
    @StringLength(StringLength.UNLIMITED)
    String getProjects();

    void setProjects(String projects);

    Long getSchemeId();

    void setSchemeId(Long schemeId);
}
