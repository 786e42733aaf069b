using Gherkin.Ast;

namespace Gherkin;

public abstract class ParserException : Exception
{
    private protected ParserException(string message, Location? location)
        : base(message) => Location = location;

    public Location? Location { get; }
}
