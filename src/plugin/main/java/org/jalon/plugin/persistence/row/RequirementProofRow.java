package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What in a program proves a requirement. */
@Preload
@Table("REQUIREMENT_PROOF")
public interface RequirementProofRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program and requirement. */
    @NotNull
    @Unique
    String getProofKey();

    void setProofKey(String proofKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    int getSortOrder();

    void setSortOrder(int sortOrder);

    String getRequirementCode();

    void setRequirementCode(String requirementCode);

    /** A line for each. */
    @StringLength(StringLength.UNLIMITED)
    String getMilestoneCodes();

    void setMilestoneCodes(String milestoneCodes);

    /** A line for each. */
    @StringLength(StringLength.UNLIMITED)
    String getCriterionCodes();

    void setCriterionCodes(String criterionCodes);
}
