namespace Conformance.Terminal;

/// <summary>The way from the terminal to the centre. The real one is closed (facts/eligibility.md 1.1).</summary>
public interface ICentreLink
{
    /// <summary>Asks the centre. Called for one request at a time, and again with the same one when the centre could not be reached or the program was killed.</summary>
    /// <param name="request">The request as it lay in the folder.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    Task<CentreAnswer> AskAsync(CentreFile request, CancellationToken cancellation);
}
