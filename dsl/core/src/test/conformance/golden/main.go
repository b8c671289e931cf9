// Command golden joins the verdicts of several servers to one file per table: for each document the verdict of each range
// of minors.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"fairlead.io/conformance/verdict"
)

func main() {
	out := flag.String("out", "", "folder for the golden files")
	flag.Parse()
	if err := join(flag.Args(), *out); err != nil {
		fmt.Fprintln(os.Stderr, "golden:", err)
		os.Exit(1)
	}
}

func join(files []string, out string) error {
	captures := make([]verdict.Capture, len(files))
	for i, file := range files {
		capture, err := verdict.Read(file)
		if err != nil {
			return err
		}
		captures[i] = capture
	}
	sort.Slice(captures, func(i, j int) bool { return captures[i].Minor < captures[j].Minor })
	if err := sameDocuments(captures); err != nil {
		return err
	}
	texts := map[string]*strings.Builder{}
	for i, document := range captures[0].Verdicts {
		text, found := texts[document.Table]
		if !found {
			text = &strings.Builder{}
			fmt.Fprintf(text, "# kube-apiserver %s\n", versions(captures))
			texts[document.Table] = text
		}
		fmt.Fprintf(text, "\n%s %s\n", document.Digest, document.Document)
		writeRanges(text, captures, i)
	}
	for table, text := range texts {
		if err := os.WriteFile(filepath.Join(out, table+".txt"), []byte(text.String()), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func sameDocuments(captures []verdict.Capture) error {
	if len(captures) == 0 {
		return fmt.Errorf("no verdicts")
	}
	for _, capture := range captures[1:] {
		if len(capture.Verdicts) != len(captures[0].Verdicts) {
			return fmt.Errorf("%s judged another corpus than %s", capture.Version, captures[0].Version)
		}
		for i, judged := range capture.Verdicts {
			if judged.Digest != captures[0].Verdicts[i].Digest {
				return fmt.Errorf("%s judged another %s", capture.Version, judged.Document)
			}
		}
	}
	return nil
}

func versions(captures []verdict.Capture) string {
	var names []string
	for _, capture := range captures {
		names = append(names, capture.Version)
	}
	return strings.Join(names, " ")
}

func writeRanges(text *strings.Builder, captures []verdict.Capture, document int) {
	for first := 0; first < len(captures); {
		last := first
		for last+1 < len(captures) &&
			captures[last+1].Verdicts[document].Key() == captures[first].Verdicts[document].Key() {
			last++
		}
		judged := captures[last].Verdicts[document]
		fmt.Fprintf(text, "  %s..%s %s", captures[first].Minor, captures[last].Minor, judged.Answer())
		if judged.Message != "" {
			fmt.Fprintf(text, " | %s", judged.Message)
		}
		fmt.Fprintln(text)
		for _, cause := range judged.Causes {
			fmt.Fprintf(text, "    %s %s | %s\n", cause.Reason, cause.Field, cause.Message)
		}
		first = last + 1
	}
}
