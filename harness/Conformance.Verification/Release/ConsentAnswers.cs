using NodaTime;

namespace Conformance.Verification;

/// <summary>The patient's answers on the consent screens (CONS-1).</summary>
/// <param name="Surgery">手術.</param>
/// <param name="Medical">診療 and 薬剤, asked as one.</param>
/// <param name="Checkups">特定健診.</param>
/// <param name="GivenAt">When they were given, local time at the desk.</param>
public sealed record ConsentAnswers(bool Surgery, bool Medical, bool Checkups, LocalDateTime GivenAt);
