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

/** The definition of a checkpoint. */
@Preload
@Table("CHECKPOINT")
public interface CheckpointRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program and code. */
    @NotNull
    @Unique
    String getCheckpointKey();

    void setCheckpointKey(String checkpointKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    int getSortOrder();

    void setSortOrder(int sortOrder);

    String getCode();

    void setCode(String code);

    int getDefinitionVersion();

    void setDefinitionVersion(int definitionVersion);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getName();

    void setName(String name);

    String getMilestoneCode();

    void setMilestoneCode(String milestoneCode);

    String getDecisionDue();

    void setDecisionDue(String decisionDue);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getConsequence();

    void setConsequence(String consequence);

    /** List of texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getSignOffs();

    void setSignOffs(String signOffs);

    /** The rule and the roles; null in rows that know the names of the roles only. */
    @StringLength(StringLength.UNLIMITED)
    String getTerms();

    void setTerms(String terms);

    /** Null: the program's own. */
    String getOrigin();

    void setOrigin(String origin);
}
