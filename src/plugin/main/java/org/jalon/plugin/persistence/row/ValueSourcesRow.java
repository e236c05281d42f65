package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where a program finds its values in Jira; a column is null where nobody chose. */
@Preload
@Table("VALUE_SOURCES")
public interface ValueSourcesRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getProgramKey();

    void setProgramKey(String programKey);

    /** Ids of issue types, each behind a comma; a lone comma for none. */
    @StringLength(StringLength.UNLIMITED)
    String getRiskTypes();

    void setRiskTypes(String riskTypes);

    /** The same. */
    @StringLength(StringLength.UNLIMITED)
    String getConditionTypes();

    void setConditionTypes(String conditionTypes);

    /** Id of the number field that holds what issues have cost; null for none. */
    String getCostField();

    void setCostField(String costField);

    /** What one in it stands for. */
    String getCostUnit();

    void setCostUnit(String costUnit);
}
