using System.Text;
using Conformance.Terminal;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>A centre that never gives the same answer twice, so that a question asked twice shows.</summary>
internal sealed class CountingCentre : ICentreLink
{
    private int _answers;

    public List<string> Asked { get; } = [];

    /// <summary>What it says in place of an answer; null while it answers.</summary>
    public CentreAnswer? Instead { get; set; }

    public Task<CentreAnswer> AskAsync(CentreFile request, CancellationToken cancellation)
    {
        Asked.Add(request.Name);
        return Task.FromResult(Instead ?? new CentreAnswer.Answered([new(MessageFileName.Parse(request.Name)!.Result()!.ToString(), Encoding.UTF8.GetBytes($"<XmlMsg>answer {++_answers}</XmlMsg>"))]));
    }
}
