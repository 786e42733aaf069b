namespace Gherkin;

public class CompositeParserException : ParserException
{
    internal CompositeParserException(string message, IEnumerable<ParserException> errors)
        : base(message, null) => Errors = errors;

    public IEnumerable<ParserException> Errors { get; }
}
