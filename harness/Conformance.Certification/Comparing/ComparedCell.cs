using Conformance.Bench.Judgement;

namespace Conformance.Certification.Comparing;

/// <summary>What one run says of one requirement.</summary>
/// <param name="Verdict">Its verdict; null when it was not judged.</param>
/// <param name="Waived">Whether a waiver excuses it.</param>
/// <param name="Why">What speaks for the verdict, or why there is none; null when the checks say it all.</param>
/// <param name="Run">Digest of the run's record.</param>
/// <param name="Evidence">Digest over the digests of the logs and findings that it was decided in, in their order; null where no scenario decided it.</param>
public sealed record ComparedCell(Verdict? Verdict, bool Waived, string? Why, string Run, string? Evidence);
