namespace Conformance.Fuzzing.Invariants;

/// <summary>What always holds of the card, by name. Each has a defect of its own that breaks it (<see cref="Defects.AnswerDefects"/>).</summary>
public static class Invariant
{
    internal const string EveryCommandIsAnswered = "every-command-is-answered";
    internal const string StatusWordIsListed = "status-word-is-listed";
    internal const string RefusalHasNoData = "refusal-has-no-data";
    internal const string AnswerFitsLe = "answer-fits-le";
    internal const string OnlyReadersGetData = "only-readers-get-data";
    internal const string MalformedIsRefused = "malformed-is-refused";
    internal const string UnknownIsRefused = "unknown-command-is-refused";
    internal const string ForeignApplicationIsRefused = "foreign-application-is-refused";
    internal const string OwnApplicationIsSelected = "own-application-is-selected";
    internal const string CounterNeverRises = "counter-never-rises";
    internal const string CounterFallsByWrongDataOnly = "counter-falls-by-wrong-data-only";
    internal const string WrongDataCostATry = "wrong-data-cost-a-try";
    internal const string WrongDataNeverVerify = "wrong-data-never-verify";
    internal const string RightDataVerify = "right-data-verify";
    internal const string BlockedStaysBlocked = "blocked-stays-blocked";
    internal const string QueryIsAnswered = "query-is-answered";
    internal const string FileNeedsItsCredential = "file-needs-its-credential";
    internal const string FileOpensByItsCredential = "file-opens-by-its-credential";
    internal const string KeyNeedsItsCredential = "key-needs-its-credential";
    internal const string KeyOpensByItsCredential = "key-opens-by-its-credential";
    internal const string ResetEndsSecurityState = "reset-ends-security-state";
    internal const string SelectionEndsSecurityState = "selection-ends-security-state";
    internal const string ChangeNeedsVerification = "change-needs-verification";
    internal const string SessionKeyNeedsThePin = "session-key-needs-the-pin";
    internal const string SecureMessagingNeedsASession = "secure-messaging-needs-a-session";
    internal const string SecureAnswerOpens = "secure-answer-opens";
    internal const string SecretStaysInside = "secret-stays-inside";
    internal const string ObjectsAtPowerOnOnly = "objects-at-power-on-only";
    internal const string ChallengeIsAsLongAsAsked = "challenge-is-as-long-as-asked";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        EveryCommandIsAnswered, StatusWordIsListed, RefusalHasNoData, AnswerFitsLe, OnlyReadersGetData, MalformedIsRefused, UnknownIsRefused,
        ForeignApplicationIsRefused, OwnApplicationIsSelected, CounterNeverRises, CounterFallsByWrongDataOnly, WrongDataCostATry,
        WrongDataNeverVerify, RightDataVerify, BlockedStaysBlocked, QueryIsAnswered, FileNeedsItsCredential, FileOpensByItsCredential,
        KeyNeedsItsCredential, KeyOpensByItsCredential, ResetEndsSecurityState, SelectionEndsSecurityState, ChangeNeedsVerification,
        SessionKeyNeedsThePin, SecureMessagingNeedsASession, SecureAnswerOpens, SecretStaysInside, ObjectsAtPowerOnOnly,
        ChallengeIsAsLongAsAsked,
    ];
}
