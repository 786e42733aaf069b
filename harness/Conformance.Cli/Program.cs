using System.CommandLine;

return new RootCommand("A conformance bench for the card readers of Japan's My Number insurance card.").Parse(args).Invoke();
