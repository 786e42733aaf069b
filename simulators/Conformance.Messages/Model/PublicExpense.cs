using NodaTime;

namespace Conformance.Messages;

/// <summary>医療費助成 (PMH): its message is not public, so that these names are our choice (facts/eligibility.md 5.7).</summary>
public sealed record PublicExpense : MessageGroup
{
    /// <summary>公費負担者番号.</summary>
    public string? PublicExpenseNumber { get; init; }

    /// <summary>受給者番号.</summary>
    public string? BeneficiaryNumber { get; init; }

    /// <summary>有効開始年月日.</summary>
    public LocalDate? PublicExpenseValidStartDate { get; init; }

    /// <summary>有効終了年月日.</summary>
    public LocalDate? PublicExpenseValidEndDate { get; init; }
}
