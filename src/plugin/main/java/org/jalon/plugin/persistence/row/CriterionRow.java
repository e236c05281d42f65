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

/** One thing a checkpoint asks for. */
@Preload
@Table("CRITERION")
public interface CriterionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program and code. */
    @NotNull
    @Unique
    String getCriterionKey();

    void setCriterionKey(String criterionKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    String getCheckpointCode();

    void setCheckpointCode(String checkpointCode);

    int getSortOrder();

    void setSortOrder(int sortOrder);

    String getCode();

    void setCode(String code);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getWording();

    void setWording(String wording);

    String getKind();

    void setKind(String kind);

    /** Texts by language; null for other kinds. */
    @StringLength(StringLength.UNLIMITED)
    String getEvidenceWhat();

    void setEvidenceWhat(String evidenceWhat);

    /** Null: it never gets old. */
    Integer getMaxAgeDays();

    void setMaxAgeDays(Integer maxAgeDays);

    /** Null for other kinds. */
    String getMilestoneCode();

    void setMilestoneCode(String milestoneCode);

    boolean isMandatory();

    void setMandatory(boolean mandatory);

    boolean isWaivable();

    void setWaivable(boolean waivable);

    String getBinding();

    void setBinding(String binding);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getOwner();

    void setOwner(String owner);

    /** The kind and its settings; null in rows that say it in columns of their own. */
    @StringLength(StringLength.UNLIMITED)
    String getKindSettings();

    void setKindSettings(String kindSettings);

    /** Codes of Business Units, a line each; null: none. */
    @StringLength(StringLength.UNLIMITED)
    String getScopeUnits();

    void setScopeUnits(String scopeUnits);

    /** Numbers of waves, a line each; null: none. */
    @StringLength(StringLength.UNLIMITED)
    String getScopeWaves();

    void setScopeWaves(String scopeWaves);
}
