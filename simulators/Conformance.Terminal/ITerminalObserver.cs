namespace Conformance.Terminal;

/// <summary>Hears what a terminal has to tell. Called on the terminal's own thread.</summary>
public interface ITerminalObserver
{
    /// <summary>Something to know; each thing is told once for as long as it lasts.</summary>
    void Told(TerminalNote note);
}
