using Conformance.Authority;
using Conformance.Messages;
using Conformance.Terminal;

namespace Conformance.Bench.Reception;

/// <summary>The terminal's way to the simulated centre: files, in the same process.</summary>
internal sealed class CentreFileLink(CentreFileService centre) : ICentreLink
{
    public Task<CentreAnswer> AskAsync(CentreFile request, CancellationToken cancellation) => Task.FromResult(
        MessageFileName.Parse(request.Name) is { } name && centre.Answer(name, request.Bytes) is { Count: > 0 } answers
            ? (CentreAnswer)new CentreAnswer.Answered([.. answers.Select(answer => new CentreFile(answer.Name.ToString(), answer.Bytes))])
            : new CentreAnswer.Refused($"this centre answers {string.Join(", ", CentreFileService.Prefixes.Order(StringComparer.Ordinal))}"));
}
