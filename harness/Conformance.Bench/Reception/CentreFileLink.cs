using Conformance.Authority;
using Conformance.Messages;
using Conformance.Terminal;

namespace Conformance.Bench.Reception;

/// <summary>The terminal's way to the simulated centre: files, in the same process. What a disturbance delays, comes so much later; what it loses, the terminal asks for again.</summary>
internal sealed class CentreFileLink(CentreFileService centre, TimeProvider time) : ICentreLink
{
    public async Task<CentreAnswer> AskAsync(CentreFile request, CancellationToken cancellation)
    {
        if (MessageFileName.Parse(request.Name) is not { } name || !CentreFileService.Answers(name.Prefix))
        {
            return new CentreAnswer.Refused($"this centre answers {string.Join(", ", CentreFileService.Prefixes.Order(StringComparer.Ordinal))}");
        }

        var answers = centre.Answer(name, request.Bytes);
        if (answers is [])
        {
            return new CentreAnswer.Unreachable("it gave no answer");
        }

        var delay = answers.Max(answer => answer.Delay).ToTimeSpan();
        if (delay > TimeSpan.Zero)
        {
            await Task.Delay(delay, time, cancellation).ConfigureAwait(false);
        }

        // The second of two alike lies where the first does.
        return new CentreAnswer.Answered([.. answers.DistinctBy(answer => answer.Name.ToString()).Select(answer => new CentreFile(answer.Name.ToString(), answer.Bytes))]);
    }
}
