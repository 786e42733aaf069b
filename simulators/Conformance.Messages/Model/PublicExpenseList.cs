namespace Conformance.Messages;

/// <summary>Public expense: tickets of 医療扶助, and what municipalities pay (facts/eligibility.md 1.6, 5.7).</summary>
public sealed record PublicExpenseList : MessageGroup
{
    /// <summary>医療券・調剤券情報.</summary>
    public IReadOnlyList<MedicalTicket> MedicalTicketInfo { get; init; } = [];

    /// <summary>医療費助成情報.</summary>
    public IReadOnlyList<PublicExpense> PublicExpenseInfo { get; init; } = [];
}
