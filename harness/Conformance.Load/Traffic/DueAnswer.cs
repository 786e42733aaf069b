using Conformance.Load.Running;

namespace Conformance.Load.Traffic;

/// <summary>The answers that may come, in one word each, and which of them is due to whom.</summary>
internal static class DueAnswer
{
    public const string Valid = "valid";
    public const string Reminder = "reminder";
    public const string Grace = "grace";
    public const string Expired = "expired";
    public const string Revoked = "revoked";
    public const string Suspended = "suspended";
    public const string Invalid = "invalid";
    public const string Unlinked = "unlinked";
    public const string BadSignature = "bad-signature";
    public const string Malformed = "malformed";

    /// <summary>By card.</summary>
    public static string ByCard(PersonKind kind) => kind switch
    {
        PersonKind.Reminder => Reminder,
        PersonKind.Grace => Grace,
        PersonKind.Expired => Expired,
        PersonKind.Revoked => Revoked,
        PersonKind.Suspended => Suspended,
        PersonKind.Lost => Invalid,
        PersonKind.Unlinked => Unlinked,
        PersonKind.Spoilt => BadSignature,
        _ => Valid,
    };

    /// <summary>By the numbers of the insurance, where no certificate counts.</summary>
    public static string ByNumber(PersonKind kind) => kind switch
    {
        PersonKind.Lost => Invalid,
        PersonKind.Unlinked => Unlinked,
        _ => Valid,
    };

    /// <summary>Whether medical information is opened to whoever consents.</summary>
    public static bool Opens(PersonKind kind) => kind is PersonKind.Valid or PersonKind.Placeholder or PersonKind.Reminder;

    /// <summary>An answer is right or an error; a wrong one says what was due.</summary>
    public static RequestOutcome Judge(string due, string answer) =>
        answer == due ? RequestOutcome.Answered(answer) : RequestOutcome.Failed($"{answer} instead of {due}");
}
